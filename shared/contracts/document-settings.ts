import { z } from 'zod'
import { FileContent, Id, optionalText, requiredText } from './common'
import { command, query } from './define'
import { DocumentKind } from './values'

/** linkoping and stockholm: the two forms that ship; own: headings and order of the municipality's own. */
export const LetterForm = z.enum(['linkoping', 'stockholm', 'own'])
export type LetterForm = z.infer<typeof LetterForm>

/** The parts that a tjänsteskrivelse can have; what each is called, and in which order, is the form's. */
export const LetterPart = z.enum([
  'decision',
  'summary',
  'matter',
  'background',
  'preparation',
  'basis',
  'economy',
  'goals',
  'equality',
  'children',
  'consultation',
  'evaluation',
  'negotiation',
  'assessment',
  'recipients',
])
export type LetterPart = z.infer<typeof LetterPart>

export const LetterHeading = z.object({
  part: LetterPart,
  heading: requiredText('Rubriken kan inte vara tom.', 100),
  included: z.boolean(),
})
export type LetterHeading = z.infer<typeof LetterHeading>

/** How the municipality's documents look and who signs them; a document remembers which version it was written with. */
export const DocumentSettings = z.object({
  letterForm: LetterForm.meta({ label: 'Tjänsteskrivelsens form' }),
  /** Used by the form `own` alone. */
  ownHeadings: z.array(LetterHeading).max(LetterPart.options.length),
  /** The accent of headings and tables: six hexadecimal digits without #. */
  accent: z
    .string()
    .regex(/^[0-9A-F]{6}$/i, 'Ange färgen som sex tecken, till exempel 0B5560.')
    .nullable()
    .meta({ label: 'Dokumentens färg' }),
  logo: z
    .object({
      sha256: z.string().length(64),
      fileName: z.string().max(255),
      alt: requiredText('Beskriv logotypen i ord.', 200),
    })
    .nullable(),
  /** What a nämnd is called in its documents where that isn't the register's name. */
  committeeNames: z.array(z.object({ committeeId: Id, name: requiredText('Nämnden behöver ett namn.', 200) })).max(50),
  /** Who signs, as roles: for the kinds named, or for all where none is. */
  signatories: z
    .array(
      z.object({
        role: requiredText('Ange rollen.', 120),
        task: requiredText('Ange uppgiften.', 120),
        kinds: z.array(DocumentKind),
      }),
    )
    .max(20),
  /** What stands in the foot of every document, such as an address. */
  footText: optionalText(200).meta({ label: 'Text i sidfoten' }),
})
export type DocumentSettings = z.infer<typeof DocumentSettings>

export const documentSettingsContract = {
  /** Keeps a picture to be used as logo; the settings name it once they are saved. PNG or JPEG, at most 1 MB. */
  'settings.keepLogo': command(FileContent, z.object({ sha256: z.string().length(64), fileName: z.string() })),
  /** The picture as it was kept; null where it never was. */
  'settings.logo': query(
    z.object({ sha256: z.string().length(64) }),
    z.object({ mediaType: z.string(), contentBase64: z.string() }).nullable(),
  ),
}
