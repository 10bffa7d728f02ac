/** A text of the data as it may stand in a page: nothing in it is HTML, and no character of it turns the others around. */
export function html(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd') // no character of an HTML page
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
