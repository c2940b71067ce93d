/**
 * Marks stand in a body's HTML for what is known only when the page is laid out: the address of link n, the element of
 * image n, the address of file n (an image fact whose element stays as the author wrote it), type and size of the file that
 * link n leads to, block n that is drawn from data; and for a while the place of HTML n. Markdown can't contain a NUL, so no
 * text forges one.
 */
export const linkMark = (n: number): string => `\0a${n}\0`;
export const imageMark = (n: number): string => `\0i${n}\0`;
export const fileMark = (n: number): string => `\0f${n}\0`;
export const sizeMark = (n: number): string => `\0s${n}\0`;
export const blockMark = (n: number): string => `\0b${n}\0`;
export const htmlMark = (n: number): string => `\0h${n}\0`;
