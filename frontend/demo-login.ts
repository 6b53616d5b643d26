/** Fills in a demo login and sends it, so that a visitor is inside with one click. */
interface LoginForm extends HTMLElement {
  updateComplete?: Promise<unknown>;
}

declare global {
  interface Window {
    koersDemoLogin(form: LoginForm, email: string, password: string): void;
  }
}

function fill(form: LoginForm, name: string, value: string) {
  const field = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (field) {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

window.koersDemoLogin = (form, email, password) => {
  fill(form, 'username', email);
  fill(form, 'password', password);
  form.querySelector<HTMLElement>('vaadin-button[theme~="submit"], vaadin-button[slot="submit"]')?.click();
};

export {};
