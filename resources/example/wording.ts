import type { Form } from './service-types.ts'

/** What only someone outside the municipality can fall short of. */
const OUTSIDE_ONLY = /[Ff]akturerad|underleverantör|anbudet|tillståndet från IVO|Kvartalsrapport|begärda uppgifter/

/** Egen regi has an uppdragsbeskrivning instead of an agreement and answers to its förvaltning. */
const ownWords: readonly (readonly [RegExp, string])[] = [
  [/Avtalets/g, 'Uppdragsbeskrivningens'],
  [/avtalets/g, 'uppdragsbeskrivningens'],
  [/avtalet/g, 'uppdragsbeskrivningen'],
  [/beställaren|kommunen/g, 'förvaltningen'],
]

export const fitsForm = (text: string, form: Form): boolean => form !== 'egen regi' || !OUTSIDE_ONLY.test(text)

/** The same sentence in the words of the form. */
export const inWordsOf = (form: Form, text: string): string =>
  form === 'egen regi' ? ownWords.reduce((changed, [from, to]) => changed.replace(from, to), text) : text
