/** What can be asked of a value with the keyboard. */
export type Wish = 'up' | 'down' | 'save-and-add' | 'open' | 'save' | 'cancel' | 'forth' | 'back' | 'history';

export type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'shiftKey' | 'isComposing'>;

/** What a key asks for; null for one that does what it always does. */
export function wishOf(key: Key, typing: boolean): Wish | null {
  if (key.altKey && (key.key === 'ArrowUp' || key.key === 'ArrowDown')) {
    return key.key === 'ArrowUp' ? 'up' : 'down';
  }
  if (key.ctrlKey && key.key === 'Enter') {
    return 'save-and-add';
  }
  if (key.altKey && key.key.toLowerCase() === 'h') {
    return 'history';
  }
  return typing ? whileTyping(key) : key.key === 'F2' ? 'open' : null;
}

function whileTyping(key: Key): Wish | null {
  switch (key.key) {
    case 'Enter':
      return key.isComposing ? null : 'save';
    case 'Escape':
      return 'cancel';
    case 'Tab':
      return key.shiftKey ? 'back' : 'forth';
    default:
      return null;
  }
}
