export interface Message {
  readonly text: string;
}

/** `[text](target)` in a message would be a link; a blank between the brackets makes it plain text. */
export function messageOf(text: string): Message {
  return { text: text.replaceAll("](", "] (") };
}
