import { bullets, heading, paragraph, row, type Section } from '../../content/blocks'
import { countOf } from '../../content/change-words'
import type { Block, TableBlock } from '../../content/model'
import { say, together } from '../../content/say'
import { dateText, inSentence, orMissing, sentenceCase } from '../../content/swedish'
import { formatDate } from '../../../../shared/text/format'
import { listInWords } from '../../../../shared/domain/swedish'
import { sectionHeading } from '../report-base'
import { left, right } from '../tables'
import type { EarlierReport } from '../view-model'
import { partOfThings } from '../words'

/** So many places are named where something is lacking. */
const named = 6

/** The ledningssystem: processes, routines, egenkontroller, and what it lacks. */
export const managementSystem: Section<EarlierReport> = (report) => {
  const { system, today } = report
  if (system.processes.length === 0) {
    return [
      sectionHeading('processer', 'Ledningssystemet: processer och rutiner', { needsComment: true }),
      paragraph(
        say`Ledningssystemets processer är inte beskrivna i registret, och berättelsen kan därför inte säga vilka rutiner och egenkontroller som finns.`,
      ),
    ]
  }
  const subProcesses = system.processes.reduce((sum, one) => sum + one.subProcesses, 0)
  return [
    sectionHeading('processer', 'Ledningssystemet: processer och rutiner', { needsComment: true }),
    paragraph(
      say`Ett ledningssystem är de processer, rutiner och kontroller som gör att verksamheten kan planera, leda, följa upp och förbättra sitt arbete (SOSFS 2011:9). Beskrivningen gäller så som ledningssystemet såg ut den ${dateText(today)}; tidigare års utseende sparas inte.`,
    ),
    paragraph(
      together(
        say`Ledningssystemet har ${countWords(system.processes.length, 'process', 'processer')} med ${countWords(subProcesses, 'delprocess', 'delprocesser')} och ${countOf(system.activities, { one: 'aktivitet', many: 'aktiviteter' })}.`,
        say`Rutin finns för ${partOfThings(system.withRoutine, system.activities, 'aktiviteter')}, och egenkontroll för ${partOfThings(system.withControl, system.activities, 'aktiviteter')}.`,
      ),
    ),
    processTable(report),
    ...controls(report),
    ...routines(report),
    ...lacks(report),
  ]
}

const countWords = (count: number, one: string, many: string): string => `${count}\u00a0${count === 1 ? one : many}`

function processTable({ system: { processes } }: EarlierReport): TableBlock {
  return {
    kind: 'table',
    caption: 'Ledningssystemets processer',
    columns: [
      left('Process', 34),
      left('Ansvarig', 18),
      right('Aktiviteter', 12),
      right('Rutiner', 11),
      right('Egen­kontroller', 14),
      right('Har något som saknas', 14),
    ],
    rows: processes.map(({ name, responsible, activities, routines: own, controls: checks, lacks: missing }) =>
      row(name, orMissing(responsible), activities, own, checks, missing),
    ),
  }
}

function controls({ system }: EarlierReport): Block[] {
  if (system.controls.length === 0) return [paragraph(say`Ingen egenkontroll är beskriven.`)]
  return [
    heading(2, 'Egenkontroll'),
    paragraph(
      say`Egenkontroll är att verksamheten själv och återkommande ser efter om den följer processer och rutiner och når avsett resultat. Ledningssystemet har ${countWords(system.controls.length, 'egenkontroll', 'egenkontroller')}; vad de har visat under året framgår av avsnitten om synpunkter, avvikelser, granskningar och internkontroll.`,
    ),
    {
      kind: 'table',
      caption: 'Egenkontroller i ledningssystemet',
      columns: [left('Egenkontroll', 44), left('Hur ofta', 18), left('Ansvarig', 18), left('Aktivitet', 30)],
      rows: system.controls.map(({ title, frequency, responsible, process }) =>
        row(title, frequency === null ? 'uppgift saknas' : sentenceCase(frequency), orMissing(responsible), process),
      ),
    },
  ]
}

function routines({ system }: EarlierReport): Block[] {
  if (system.routines.length === 0) return [paragraph(say`Ingen rutin är beskriven.`)]
  const state = system.late.value
    ? say`${countOf(system.late, { one: 'rutin', many: 'rutiner' })} har passerat den dag då ${system.late.value === 1 ? 'den' : 'de'} skulle ses över.`
    : say`Ingen rutin har passerat den dag då den skulle ses över.`
  return [
    heading(2, 'Rutiner'),
    paragraph(
      together(say`Ledningssystemet har ${countWords(system.routines.length, 'rutin', 'rutiner')}.`, sentence(state)),
    ),
    {
      kind: 'table',
      caption: 'Rutiner och nästa översyn',
      columns: [left('Rutin', 46), left('Ansvarig', 24), left('Ses över senast', 30)],
      rows: system.routines.map(({ title, responsible, nextRevisionOn, late }) =>
        row(
          title,
          orMissing(responsible),
          nextRevisionOn === null ? 'uppgift saknas' : `${formatDate(nextRevisionOn)}${late ? ', har passerats' : ''}`,
        ),
      ),
    },
  ]
}

const sentence = (inlines: ReturnType<typeof say>): ReturnType<typeof say> =>
  inlines.map((inline, index) => (index === 0 ? { ...inline, text: sentenceCase(inline.text) } : inline))

function lacks({ system }: EarlierReport): Block[] {
  if (system.lacks.length === 0) return [paragraph(say`Inget saknas i beskrivningen av ledningssystemet.`)]
  return [
    heading(2, 'Det som saknas och ska göras'),
    paragraph(
      say`En aktivitet ska ha en rutin och en egenkontroll, en rutin ska ha en ansvarig och en dag för översyn. Det här återstår:`,
    ),
    bullets(
      system.lacks.map(({ words, places }) => {
        const shown = places.slice(0, named).map(inSentence)
        const rest = places.length - shown.length
        const where = rest > 0 ? `${shown.join(', ')} och ${rest} till` : listInWords(shown)
        return say`${words}: ${where}.`
      }),
    ),
  ]
}
