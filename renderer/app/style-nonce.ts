/** The host's word for this page load: style elements without it are not applied. Vite's own server sets none. */
export const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

// The scroll lock of dialogs writes a style element too, and looks for the word under this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() || undefined })
