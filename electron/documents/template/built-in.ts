import type { BuiltInTemplateId } from '../../../shared/domain/report/template-choice'
import { openPackage, STYLES, textOf, type WordPackage } from './open-package'
import { stylesIn, type WordStyle } from './styles'

/** Fetched when somebody asks for them: the program starts without them. */
const files: Record<BuiltInTemplateId, () => Promise<{ default: string }>> = {
  inbyggd: () => import('../../../resources/templates/inbyggd.docx?url&inline'),
  'inbyggd-skrivelse': () => import('../../../resources/templates/inbyggd-skrivelse.docx?url&inline'),
}

/** A template that comes with the program, as a file. */
export async function builtInFile(id: BuiltInTemplateId): Promise<Buffer> {
  const { default: address } = await files[id]()
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
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
