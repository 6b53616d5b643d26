const FLASH_MS = 2400;

/** A value as it is read: a button with its text, or with a hint while there is none. */
export class Shown {
  readonly button = document.createElement('button');
  private readonly host: HTMLElement;
  private said = '';

  constructor(host: HTMLElement, open: () => void) {
    this.host = host;
    this.button.type = 'button';
    this.button.className = 'value-shown';
    this.button.addEventListener('click', open);
  }

  set text(text: string) {
    this.said = text;
    this.render();
  }

  set hint(hint: string) {
    this.host.dataset.hint = hint;
    this.render();
  }

  set label(label: string) {
    this.button.setAttribute('aria-label', label);
    this.host.dataset.label = label;
  }

  render() {
    const text = this.said || (this.host.dataset.hint ?? '');
    if (this.button.textContent !== text) {
      this.button.textContent = text;
    }
    this.host.classList.toggle('empty-value', !this.said);
  }

  /** Lights up once, with a name. */
  flash(name: string, hue: number) {
    const { host } = this;
    host.classList.remove('news');
    void host.offsetWidth;
    host.classList.add('news');
    host.dataset.by = name;
    host.style.setProperty('--by', `var(--person-${hue})`);
    window.setTimeout(() => {
      host.classList.remove('news');
      delete host.dataset.by;
    }, FLASH_MS);
  }

  /** Says below the value why it does not stand, until it calms down. */
  complain(problem: string) {
    const said = document.createElement('span');
    said.className = 'value-problem';
    said.setAttribute('role', 'alert');
    said.textContent = problem;
    this.host.append(said);
  }

  calm() {
    this.host.querySelector('.value-problem')?.remove();
  }
}
