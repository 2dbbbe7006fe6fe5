import type { SupervisionBody } from '../../../../../shared/contracts/collect-values'
import { bodyWords, supervisionStageNames } from '../../../../../shared/text/supervision-names'
import { supervisionBodyNames } from '../../../../../shared/text/collect-names'
import { bullets, heading, paragraph, paragraphIf, row, type Section } from '../../../content/blocks'
import { counted } from '../../../content/figure'
import type { Block, Inline } from '../../../content/model'
import { listed, say, together } from '../../../content/say'
import { dateText, orMissing, sentenceCase } from '../../../content/swedish'
import { sectionHeading } from '../../report-base'
import { countOfRows, isSingular, partText, table } from '../figures'
import type { LaterReport, SupervisionCase } from '../view-model'

interface Kind {
  key: string
  title: string
  /** What it is, said first. */
  about: string
  /** Nothing this year. */
  none: (year: number) => Inline[]
  things: [one: string, many: string]
  holds: (body: SupervisionBody) => boolean
}

const revisionKind: Kind = {
  key: 'revision',
  title: 'Revision',
  about:
    'Kommunens revisorer granskar om nämndens verksamhet sköts på ett ändamålsenligt sätt och om den interna kontrollen är tillräcklig.',
  none: (year) => say`För ${String(year)} finns ingen granskning av kommunrevisionen i registret.`,
  things: ['granskning', 'granskningar'],
  holds: (body) => body === 'audit',
}

const supervisionKind: Kind = {
  key: 'ivo-tillsyn',
  title: 'Tillsyn av IVO och andra myndigheter',
  about:
    'Inspektionen för vård och omsorg (IVO) har tillsyn över socialtjänsten och hälso- och sjukvården. Länsstyrelsen och andra myndigheter följer också upp delar av verksamheten.',
  none: (year) => say`För ${String(year)} finns ingen tillsyn av IVO eller någon annan myndighet i registret.`,
  things: ['tillsyn', 'tillsyner'],
  holds: (body) => body !== 'audit',
}

/** What those who look at the municipality said, demanded and got for an answer. */
export const revision: Section<LaterReport> = (model) => sectionOf(revisionKind, model)
export const supervision: Section<LaterReport> = (model) => sectionOf(supervisionKind, model)

const yearOf = ({ decidedOn, startedOn }: SupervisionCase): string => (decidedOn ?? startedOn ?? '').slice(0, 4)

function sectionOf(kind: Kind, { supervisions, year }: LaterReport): Block[] {
  const all = supervisions.filter(({ body }) => kind.holds(body))
  const cases = all.filter((one) => yearOf(one) === String(year))
  const before = all.filter((one) => yearOf(one) === String(year - 1))
  const count = (rows: readonly SupervisionCase[], when: number) =>
    countOfRows(rows, `${sentenceCase(kind.things[1])} ${when}`, 'supervision')
  if (cases.length === 0) {
    return [
      sectionHeading(kind.key, kind.title),
      paragraph(say`${kind.about}`),
      paragraph(
        together(
          kind.none(year),
          before.length === 0
            ? []
            : say`Året före fanns ${counted(count(before, year - 1), ...kind.things)} i registret.`,
        ),
      ),
    ]
  }
  return [
    sectionHeading(kind.key, kind.title, { needsComment: true }),
    paragraph(say`${kind.about}`),
    paragraph(
      together(
        say`För ${String(year)} finns ${counted(count(cases, year), ...kind.things)} i registret${bodies(cases)}.`,
        before.length === 0
          ? say`För ${String(year - 1)} finns ingen registrerad.`
          : say`För ${String(year - 1)} finns ${counted(count(before, year - 1), ...kind.things)}.`,
        demands(cases),
      ),
    ),
    table(
      `${kind.title} ${year}`,
      [
        ['Vem', 2.1],
        ['Vad det gäller', 3],
        ['Inledd', 1.5],
        ['Beslut', 1.5],
        ['Besvarad', 1.5],
        ['Läge', 1.3],
      ],
      cases.map((one) =>
        row(
          sentenceCase(bodyWords(one.body, one.bodyName)),
          one.title,
          day(one.startedOn),
          day(one.decidedOn),
          day(one.answeredOn),
          sentenceCase(supervisionStageNames[one.stage]),
        ),
      ),
    ),
    ...cases.flatMap(oneCase),
  ]
}

const day = (date: string | null): string => (date ?? '–').replaceAll('-', '\u2011')

function bodies(cases: readonly SupervisionCase[]): Inline[] {
  const used = [...new Set(cases.map(({ body }) => body))]
  if (used.length < 2) return []
  return say`: ${listed(
    used.map(
      (body) =>
        say`${countOfRows(
          cases.filter((one) => one.body === body),
          `Tillsyn av ${supervisionBodyNames[body]}`,
          'supervision',
        )} av ${supervisionBodyNames[body]}`,
    ),
  )}`
}

/** What they demanded, and how much of it is done. */
function demands(cases: readonly SupervisionCase[]): Inline[] {
  const all = cases.flatMap(({ required }) => required)
  if (all.length === 0) return []
  const total = countOfRows(all, 'Krav och rekommendationer', 'supervisionDemand')
  const done = countOfRows(
    all.filter(({ doneOn }) => doneOn !== null),
    'Uppfyllda krav och rekommendationer',
    'supervisionDemand',
  )
  const which = cases.length === 1 ? 'Den' : 'De'
  return say`${which} har lett till ${counted(total, 'krav eller rekommendation', 'krav och rekommendationer')}; ${partText(done, total, 'ett')} är ${isSingular(done) ? 'uppfyllt' : 'uppfyllda'}.`
}

function oneCase(one: SupervisionCase): Block[] {
  const answered =
    one.answeredOn === null
      ? one.answerDueOn === null
        ? []
        : say`Svar ska lämnas senast den ${dateText(one.answerDueOn)}.`
      : say`Nämnden svarade den ${dateText(one.answeredOn)}.`
  const closed = one.closedOn === null ? [] : say`Ärendet avslutades den ${dateText(one.closedOn)}.`
  const note = one.closedNote === null ? [] : say`${one.closedNote}`
  return [
    heading(2, one.title),
    ...paragraphIf(
      together(
        one.decision === null ? say`Något beslut är inte registrerat.` : say`${one.decision}`,
        answered,
        closed,
        note,
      ),
    ),
    ...(one.required.length === 0
      ? []
      : [
          paragraph(say`Det här krävs, och det här görs:`),
          bullets(
            one.required.map(
              (demand) =>
                say`${withStop(demand.text)} ${demand.measure === null ? 'Åtgärd är inte registrerad.' : withStop(demand.measure)} ${sentenceCase(orMissing(demand.responsible))} ansvarar; ${state(demand.doneOn, demand.dueOn)}.`,
            ),
          ),
        ]),
  ]
}

const withStop = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`)
const state = (doneOn: string | null, dueOn: string | null): string =>
  doneOn !== null
    ? `klart den ${dateText(doneOn)}`
    : dueOn !== null
      ? `ska vara klart den ${dateText(dueOn)}`
      : 'ingen dag är bestämd'
