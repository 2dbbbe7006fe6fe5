import { z } from 'zod'
import { archivable, FileContent, Id, optionalText, requiredText, Version } from './common'
import { command, job, query } from './define'
import { DocumentKind } from './values'

/** What a check of a template found: every sentence in Swedish, `errors` empty when it can be used. */
export const TemplateCheck = z.object({
  /** Placeholders as they stand in the template: understood, needed but missing, and not understood. */
  found: z.array(z.string()),
  missing: z.array(z.string()),
  unknown: z.array(z.string()),
  /** Styles that the template has, by its own names, and those that the program adds. */
  stylesFound: z.array(z.object({ name: z.string(), id: z.string() })),
  stylesAdded: z.array(z.string()),
  errors: z.array(z.string()),
  warnings: z.array(z.string()),
})
export type TemplateCheck = z.infer<typeof TemplateCheck>

/** The kinds of document a template is for; none means all. */
const Kinds = z.array(DocumentKind).max(DocumentKind.options.length)
const Name = requiredText('Ge mallen ett namn.', 120).meta({ label: 'Namn' })

export const TemplateRecord = z.object({
  ...archivable,
  name: z.string(),
  kinds: Kinds,
  fileName: z.string(),
  byteLength: z.int(),
  note: z.string().nullable(),
  check: TemplateCheck,
})
export type TemplateRecord = z.infer<typeof TemplateRecord>

export const templateContract = {
  /** The municipality's templates, newest first, and the looks that come with the program. */
  'report.templates': query(
    z.object({ includeArchived: z.boolean().default(false) }),
    z.object({
      rows: z.array(TemplateRecord),
      builtIn: z.array(z.object({ id: Id, name: z.string(), forLetters: z.boolean() })),
    }),
  ),
  /** Reads the file and says what stands in it; nothing is kept. */
  'report.checkTemplate': job(z.object({ file: FileContent, kinds: Kinds }), TemplateCheck),
  'report.addTemplate': job(
    z.object({ file: FileContent, name: Name, kinds: Kinds, note: optionalText(500).default(null) }),
    TemplateRecord,
  ),
  'report.saveTemplate': command(
    z.object({ id: Id, version: Version, name: Name, kinds: Kinds, note: optionalText(500) }),
    TemplateRecord,
  ),
  'report.archiveTemplate': command(z.object({ id: Id, version: Version, archived: z.boolean() }), TemplateRecord),
  /** The template itself, to change in Word or to begin an own one from. */
  'report.templateFile': job(z.object({ id: Id }), z.object({ file: FileContent })),
  /** A short document with made-up figures in the template. */
  'report.previewTemplate': job(z.object({ id: Id }), z.object({ file: FileContent })),
}
