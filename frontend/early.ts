/** Sets again what was set before the code of an element was there. */
export function takeEarly(element: HTMLElement, ...properties: string[]) {
  for (const name of properties) {
    if (Object.hasOwn(element, name)) {
      const early = Reflect.get(element, name);
      Reflect.deleteProperty(element, name);
      Reflect.set(element, name, early);
    }
  }
}
