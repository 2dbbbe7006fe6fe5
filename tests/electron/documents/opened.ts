import type { DocumentContent } from '../../../electron/documents/content/model'
import { renderDocument } from '../../../electron/documents/render'
import { strFromU8, unzipSync } from 'fflate'

/** A finished .docx with its parts as text, for tests that read what stands in it. */
export interface OpenedDocument {
  part: (path: string) => string
  paths: string[]
  /** The text of the body, one paragraph a line, with hard spaces and joiners as ordinary ones. */
  text: string
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

function wordsOf(xml: string): string {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:tab\/>/g)].map((match) => match[1] ?? ' ').join(''),
    )
    .join('\n')
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('\u2060', '')
}

export function openDocument(file: Uint8Array): OpenedDocument {
  const parts = unzipSync(file)
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  return { part, paths: Object.keys(parts), text: wordsOf(part('word/document.xml')) }
}

const rendered = new Map<string, Promise<OpenedDocument>>()

/** The document's text; the same content is rendered once, however many tests read it. */
export async function textOf(content: DocumentContent): Promise<string> {
  const key = JSON.stringify(content)
  const file = rendered.get(key) ?? renderDocument(content, 'quick').then(openDocument)
  rendered.set(key, file)
  return (await file).text
}
