import type { BuiltInTemplateId } from '../../../shared/domain/report/template-choice'
import { openPackage, STYLES, textOf, type WordPackage } from './open-package'
import { stylesIn, type WordStyle } from './styles'

/**
 * A template that comes with the program, as a file. The program carries the files of resources/templates as text in
 * built-in.json, which a bundler, a test and Node read alike; they are fetched when somebody asks for them.
 */
export async function builtInFile(id: BuiltInTemplateId): Promise<Buffer> {
  const { default: files } = await import('../../../resources/templates/built-in.json', { with: { type: 'json' } })
  return Buffer.from(files[id], 'base64')
}

const opened = new Map<BuiltInTemplateId, Promise<WordPackage>>()

/** Opened once: every document without a template of the municipality's own is drawn in it. */
export function builtInPackage(id: BuiltInTemplateId): Promise<WordPackage> {
  const parts = opened.get(id) ?? builtInFile(id).then((bytes) => openPackage(`${id}.docx`, bytes))
  opened.set(id, parts)
  return parts
}

/** The program's own styles: what a template lacks is taken from here. */
export const builtInStyles = async (): Promise<WordStyle[]> => stylesIn(textOf(await builtInPackage('inbyggd'), STYLES))
