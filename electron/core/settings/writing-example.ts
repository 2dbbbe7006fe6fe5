import type { RichText } from '../../../shared/contracts/rich-text'
import { DocumentChoice } from '../../../shared/contracts/report'
import { addDays } from '../../../shared/domain/iso-date'
import type { Context } from '../context'
import { askComment } from '../report/writing/ask-comment'
import { assignSection } from '../report/writing/assign-section'
import { startDraft } from '../report/writing/begin-draft'
import { includeSection } from '../report/writing/include-section'
import { markReady } from '../report/writing/mark-ready'
import { saveSection } from '../report/writing/save-section'
import { sectionRepo, type StoredSection } from '../report/writing/section-repo'
import { writeComment } from '../report/writing/write-comment'
import { writingExampleRepo } from './writing-example-repo'
import {
  freeLetterSubject,
  letterParts,
  unreadInLetter,
  writersThisYear,
  writtenInLetter,
  writtenLastYear,
  writtenThisYear,
} from './writing-example-words'

/** A responsible manager's words about a section. */
export interface ExampleComment {
  by: string
  comment: string
}

/** Of the year in progress, so much is written. */
const READY_SHARE = 0.6
const LEFT_OUT = 'kkik'
const ASKED = { key: 'systematisk-uppfoljning', by: 'enhetschef, kvalitetsenheten', daysAgo: 6 }

/**
 * What people have written: the kvalitetsberättelse of the year that is over, finished; that of this year, begun from it; and
 * a tjänsteskrivelse in work.
 * @param year the year that is in progress
 * @param comments what the responsible managers say of last year, by the section's key
 */
export function writingExample(
  context: Context,
  year: number,
  comments: Readonly<Record<string, ExampleComment>>,
): void {
  finishedReport(context, year - 1, comments)
  reportInWork(context, year)
  letterInWork(context, year)
}

/** For all nämnder together: each nämnd has its own decision about its part. */
const reportChoice = (year: number) =>
  DocumentChoice.parse({
    kind: 'kvalitetsberattelse',
    year,
    committeeId: null,
    registryNumber: `KS ${year}/0440`,
    author: 'Kvalitetsstrateg',
  })

function finishedReport(context: Context, year: number, comments: Readonly<Record<string, ExampleComment>>): void {
  const draftId = startDraft(context, reportChoice(year))
  for (const section of sectionRepo(context.db).ofDraft(draftId)) {
    writeInto(context, section, writtenLastYear[section.key])
    const said = comments[section.key]
    const { version } =
      said === undefined ? section : writeComment(context, { id: section.id, version: section.version, ...said })
    markReady(context, { id: section.id, version, ready: true })
  }
}

function reportInWork(context: Context, year: number): void {
  const draftId = startDraft(context, reportChoice(year))
  const sections = sectionRepo(context.db).ofDraft(draftId)
  const included = sections.filter(({ key }) => key !== LEFT_OUT)
  const ready = new Set(included.slice(0, Math.round(included.length * READY_SHARE)).map(({ id }) => id))
  const asked = { ...context, today: addDays(context.today, -ASKED.daysAgo) }
  for (const section of sections) {
    const { id, key, version } = section
    writeInto(context, section, writtenThisYear[key])
    const assignedTo = writersThisYear[key]
    if (key === LEFT_OUT) includeSection(context, { id, version, included: false })
    else if (key === ASKED.key) askComment(asked, { id, version, by: ASKED.by })
    else if (ready.has(id)) markReady(context, { id, version, ready: true })
    else if (assignedTo !== undefined) assignSection(context, { id, version, assignedTo })
  }
}

function letterInWork(context: Context, year: number): void {
  const choice = DocumentChoice.parse({
    kind: 'tjansteskrivelse',
    year,
    committeeId: writingExampleRepo(context.db).committeeNamed('Social'),
    registryNumber: `SN ${year}/0443`,
    author: 'Kvalitetsstrateg',
    subject: freeLetterSubject,
  })
  const draftId = startDraft(context, choice)
  for (const { id, key, version, textVersion, suggestion } of sectionRepo(context.db).ofDraft(draftId)) {
    const words = writtenInLetter[key]
    if (words === undefined && !letterParts.includes(key)) {
      includeSection(context, { id, version, included: false })
      continue
    }
    if (words !== undefined) {
      const kept = suggestion.content.filter(({ type }) => type === 'block')
      const text: RichText = {
        type: 'doc',
        content: [...(key === 'decision' ? numbered(words) : words.map(paragraph)), ...kept],
      }
      saveSection(context, { id, textVersion, text })
    }
    if (!unreadInLetter.includes(key)) markReady(context, { id, version, ready: true })
  }
}

/** A paragraph of people's own after the section's first; the rest follows what the figures suggest. */
function writeInto(context: Context, { id, textVersion, suggestion }: StoredSection, words: string | undefined): void {
  if (words === undefined) return
  const [first, ...rest] = suggestion.content
  const content = [...(first === undefined ? [] : [first]), paragraph(words), ...rest]
  saveSection(context, { id, textVersion, text: { type: 'doc', content } })
}

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
})

const numbered = (texts: readonly string[]): RichText['content'] => [
  { type: 'orderedList', content: texts.map((text) => ({ type: 'listItem', content: [paragraph(text)] })) },
]
