import type { ProviderPicture, ServiceTypePicture } from '../../../shared/contracts/picture'
import type { DocumentHead } from '../content/model'

/** The picture as the core reads it, with what the document's head needs. */
export type PictureInput = { head: DocumentHead; madeAt: string } & (
  | { of: 'provider'; picture: ProviderPicture }
  | { of: 'serviceType'; picture: ServiceTypePicture }
)

/** What the pictures of an utförare and of an insats share. */
export type AnyPicture = PictureInput['picture']

/** '2024–2026'. */
export const span = ({ years }: Pick<AnyPicture, 'years'>): string => `${years[0]}–${years.at(-1)}`
