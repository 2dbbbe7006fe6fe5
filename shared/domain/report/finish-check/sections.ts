import { formatNumber } from '../../../text/format'
import { listInWords } from '../../swedish'
import { type CheckedSection, type Finding, findingIn, findingInAll, type Part, textsOf } from './checked'

/** More sections than this are told in one sentence. */
const TOLD_EACH = 4

const of = (section: CheckedSection) => ({ section, heading: section.heading })

/** What is left to do in the sections that are included. */
export function checkSections(parts: readonly Part[], sections: readonly CheckedSection[]): Finding[] {
  const included = sections.filter((section) => section.included)
  if (included.length === 0) {
    return [findingInAll('noText', 'stop', 'Inget avsnitt är med i dokumentet. Ta med minst ett.')]
  }
  return [...parts.flatMap(emptySection), ...included.flatMap(changedOrAsked), ...notReady(included)]
}

function emptySection(part: Part): Finding[] {
  if (part.section === null) return []
  const hasDrawing = part.blocks.some(({ kind }) => kind === 'chart' || kind === 'signatures' || kind === 'contents')
  const hasText = part.blocks.some(
    (block) => block.kind !== 'heading' && textsOf(block).some((text) => text.trim() !== ''),
  )
  if (hasDrawing || hasText) return []
  const sentence = `Avsnittet ${part.section.heading} är tomt. Skriv i det eller lämna det utanför dokumentet.`
  return [findingIn(part, 'emptySection', 'stop', sentence)]
}

function changedOrAsked(section: CheckedSection): Finding[] {
  const { heading, isHandwritten, figuresChangedAt, commentAskedOn, commentOn } = section
  return [
    ...(isHandwritten && figuresChangedAt !== null
      ? [
          findingIn(
            of(section),
            'changedFigure',
            'stop',
            `Siffror i avsnittet ${heading} har ändrats sedan texten skrevs. Läs igenom texten mot de nya siffrorna.`,
          ),
        ]
      : []),
    ...(commentAskedOn !== null && commentOn === null
      ? [
          findingIn(
            of(section),
            'commentMissing',
            'warn',
            `Kommentaren till avsnittet ${heading} begärdes ${commentAskedOn} och har inte kommit. Påminn, eller skriv utan.`,
          ),
        ]
      : []),
  ]
}

function notReady(included: readonly CheckedSection[]): Finding[] {
  const left = included.filter(({ readyOn }) => readyOn === null)
  const [first] = left
  if (first === undefined) return []
  if (left.length <= TOLD_EACH) {
    return left.map((section) => {
      const waits = section.assignedTo === null ? '' : ` Det väntar på ${section.assignedTo}.`
      const sentence = `Avsnittet ${section.heading} är inte markerat som klart.${waits} Tills alla är klara bär dokumentet ordet Utkast.`
      return findingIn(of(section), 'notReady', 'warn', sentence)
    })
  }
  const roles = [...new Set(left.flatMap(({ assignedTo }) => assignedTo ?? []))]
  const waits = roles.length === 0 ? '' : ` De väntar på ${listInWords(roles)}.`
  const sentence = `${formatNumber(left.length)} av ${formatNumber(included.length)} avsnitt är inte markerade som klara, det första är ${first.heading}.${waits} Tills alla är klara bär dokumentet ordet Utkast.`
  return [findingIn(of(first), 'notReady', 'warn', sentence)]
}
