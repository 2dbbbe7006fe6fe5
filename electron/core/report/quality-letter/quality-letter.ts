import { formatLaw, lawAt } from '../../../../shared/domain/law-reference'
import type { Block, DocumentContent } from '../../../documents/content/model'
import { qualityLetterDocument } from '../../../documents/quality-letter/document'
import type { QualityLetter } from '../../../documents/quality-letter/view-model'
import { lawReferencesByConcept } from '../../analyse/management-system/process-repo'
import type { Context } from '../../context'
import { type Composed, type Composer, notYet, written } from '../composed'
import { documentRepo } from '../document-repo'
import type { DocumentChoice } from '../head'
import { letterFrame } from '../letter/letter-frame'
import { openPerspectives } from '../missing'
import { composeWritten } from '../writing/compose-draft'
import { draftRepo } from '../writing/draft-repo'

/** Sections that the letter names, where the berättelse has them. */
const named = new Set([
  'mal',
  'riskanalys',
  'synpunkter',
  'avvikelser',
  'lex-sarah',
  'systematisk-uppfoljning',
  'individuppfoljning',
  'ivo-tillsyn',
  'utvecklingsomraden',
])

/** A heading among the utvecklingsområden that is none of them. */
const MEASURES = 'Systemåtgärder'

/** So many blocks of the berättelse's own summary are told in the letter. */
const most = 8

/**
 * The tjänsteskrivelse about the year's kvalitetsberättelse. It says what the berättelse says, in its own sentences: the
 * one in work where there is one, else what the register alone says.
 * @param report the berättelse, as the register gives it
 */
export const qualityLetterFrom =
  (report: Composer): Composer =>
  (context, choice) => {
    const { canWrite, content } = reportOf(context, { ...choice, kind: 'kvalitetsberattelse' }, report)
    if (content === null) return notYet(canWrite.reasons.join(' '))
    const letter = letterOf(context, choice, content)
    return written(qualityLetterDocument(letter), [
      ...(letter.written === null
        ? [`Kvalitetsberättelsen för ${choice.year} är inte skriven än: beslutsunderlaget saknar dess datum.`]
        : []),
      ...openPerspectives(letter.statements),
    ])
  }

/** As it is written where somebody writes it, or was decided; else what the register says. */
function reportOf(context: Context, choice: DocumentChoice, report: Composer): Composed {
  const draftId = draftRepo(context.db).ofMatter(choice, ['writing', 'decided'])
  return draftId === null ? report(context, choice) : composeWritten(context, draftId)
}

function letterOf(context: Context, choice: DocumentChoice, { blocks }: DocumentContent): QualityLetter {
  const { year, committeeId } = choice
  const file = documentRepo(context.db)
    .list(committeeId, year)
    .find((one) => one.kind === 'kvalitetsberattelse' && one.committeeId === committeeId)
  const references = lawReferencesByConcept(context.db)
  const law = (concept: string) =>
    lawAt(references, concept, `${year}-12-31`).map((one) => formatLaw(one, true).replaceAll(' ', '\u00a0'))
  return {
    ...letterFrame(context, choice),
    year,
    highlights: told(sectionOf(blocks, 'sammanfattning')),
    sections: blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 && named.has(block.key ?? '') ? [block.text] : [],
    ),
    next: sectionOf(blocks, 'utvecklingsomraden').flatMap((block) =>
      block.kind === 'heading' && block.level === 2 && block.text !== MEASURES ? [block.text] : [],
    ),
    written: file === undefined ? null : { on: file.createdAt.slice(0, 10), registryNumber: file.registryNumber },
    laws: { report: law('kvalitetsberättelse'), system: law('ledningssystem för systematiskt kvalitetsarbete') },
  }
}

function sectionOf(blocks: readonly Block[], key: string): Block[] {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1 && block.key === key)
  if (from < 0) return []
  const rest = blocks.slice(from + 1)
  const until = rest.findIndex((block) => block.kind === 'heading' && block.level === 1)
  return until < 0 ? rest : rest.slice(0, until)
}

/** Its words alone: tables, charts and headings stay in the berättelse. */
const told = (blocks: readonly Block[]): Block[] =>
  blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'notice').slice(0, most)
