import { heading, paragraph, type Section } from '../../content/blocks'
import { say, together } from '../../content/say'
import type { MultiYearDocument } from '../view-model'

/** What a three-year plan is, and how the years are chosen and the numbers counted. */
export const making: Section<MultiYearDocument> = () => [
  heading(1, 'Så är planen gjord'),
  paragraph(
    together(
      say`Flerårsplanen visar i vilka år varje insats följs upp, så att alla granskas med jämna mellanrum. Den är rullande: varje år läggs ett år till. Vilka utförare som följs upp, och när under året, bestäms i årets uppföljningsplan.`,
    ),
  ),
  paragraph(
    together(
      say`Intervallet räknas från insatsens senaste genomförda granskning. Antalet är de avtal och enheter i kraft vars eget intervall går ut innan insatsen kommer igen; de som saknar uppgift om senaste granskning räknas med.`,
      say`Egen uppföljning görs av den egna enheten, gemensam tillsammans med andra, och digital screening går till hela insatsen samtidigt.`,
    ),
  ),
]
