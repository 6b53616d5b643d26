export type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface Choice {
  value: string;
  text: string;
}

/** What somebody types or chooses a value of a kind in. */
export function inputOf(kind: string, value: string, hint: string, choices: () => Choice[]): Input {
  switch (kind) {
    case 'choice':
      return chooser(value, choices());
    case 'long':
      return area(value);
    default:
      return line(kind, value, hint);
  }
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
