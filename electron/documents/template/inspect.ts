import { patchDetector } from 'docx'
import type { TemplateFacts } from '../../../shared/domain/report/template-check'
import { builtInStyles } from './built-in'
import { contentPlaces } from './content-place'
import { DOCUMENT, fieldInstructions, openPackage, STYLES, textOf } from './open-package'
import { mapStyles } from './styles'

const isWords = (path: string): boolean => /^word\/(document|header\d*|footer\d*)\.xml$/.test(path)

/**
 * Reads a template as it was given and says what stands in it.
 * @throws AppError FILE when it can't be used at all
 */
export async function inspectTemplate(fileName: string, bytes: Uint8Array): Promise<TemplateFacts> {
  const parts = openPackage(fileName, bytes)
  const styles = mapStyles(textOf(parts, STYLES), await builtInStyles())
  const names = await patchDetector({ data: bytes, trimPlaceholders: true })
  return {
    placeholders: [...new Set(names)],
    contentPlaces: Object.keys(parts)
      .filter(isWords)
      .flatMap((path) => contentPlaces(path, textOf(parts, path))),
    hasOwnContents: fieldInstructions(textOf(parts, DOCUMENT)).some((text) => /^\s*TOC\b/.test(text)),
    stylesFound: styles.found,
    stylesAdded: styles.added,
  }
}
