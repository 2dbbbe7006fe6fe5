import { bullets, heading, type Section } from '../../content/blocks'
import { say } from '../../content/say'
import type { AnyPicture } from '../view-model'

/** The picture in sentences, the same as on the page. */
export const summary: Section<AnyPicture> = (picture) => [
  heading(1, 'Sammanfattning'),
  bullets(picture.summary.map((sentence) => say`${sentence}`)),
]
