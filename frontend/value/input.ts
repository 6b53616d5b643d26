export type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

interface Choice {
  value: string;
  text: string;
}

/** What somebody types or chooses a value in, as its element asks for. */
export function inputFor(element: HTMLElement, value: string): Input {
  const input = inputOf(element, element.getAttribute('kind') ?? 'text', value);
  input.className = 'value-input';
  input.setAttribute('aria-label', element.dataset.label ?? '');
  return input;
}

function inputOf(element: HTMLElement, kind: string, value: string): Input {
  switch (kind) {
    case 'choice':
      return chooser(value, offered(element));
    case 'long':
      return area(value);
    default:
      return line(kind, value, element.dataset.hint ?? '');
  }
}

/** What can be chosen stands once on the page, not at each value. */
function offered(element: HTMLElement): Choice[] {
  const page = element.closest<HTMLElement & { planChoices?: Record<string, Choice[]> }>('[data-plan]');
  return page?.planChoices?.[element.dataset.field ?? ''] ?? [];
}

function chooser(value: string, choices: Choice[]): HTMLSelectElement {
  const select = document.createElement('select');
  for (const choice of choices) {
    select.add(new Option(choice.text, choice.value, false, choice.value === value));
  }
  return select;
}

function area(value: string): HTMLTextAreaElement {
  const made = document.createElement('textarea');
  made.value = value;
  made.rows = 1;
  const grow = () => {
    made.style.height = 'auto';
    made.style.height = `${made.scrollHeight}px`;
  };
  made.addEventListener('input', grow);
  requestAnimationFrame(grow);
  return made;
}

function line(kind: string, value: string, hint: string): HTMLInputElement {
  const input = document.createElement('input');
  input.type = kind === 'day' ? 'date' : 'text';
  if (kind === 'number') {
    input.inputMode = 'decimal';
  }
  input.placeholder = hint;
  input.value = value;
  return input;
}
