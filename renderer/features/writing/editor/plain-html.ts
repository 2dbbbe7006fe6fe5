/**
 * Pasted HTML without its looks: the page's policy would refuse each of them with a complaint, and the schema would drop
 * them anyway.
 */
export const plainHtml = (html: string): string =>
  html
    .replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/(<[^>]*?)\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '$1')
