/** An element with a class and what stands in it. */
export function made<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) {
    element.className = className;
  }
  element.append(...content);
  return element;
}

export function button(className: string, pressed: () => void): HTMLButtonElement {
  const element = made('button', className);
  element.type = 'button';
  element.onclick = pressed;
  return element;
}
