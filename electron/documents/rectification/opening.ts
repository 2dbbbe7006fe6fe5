import { formatDate } from '../../../shared/text/format'
import { heading, notice, paragraph, row, type Section } from '../content/blocks'
import { counted } from '../content/figure'
import { say, strong, together } from '../content/say'
import { dateText, sentenceCase } from '../content/swedish'
import type { SanctionMatter } from '../sanction-letter/matter'

/** Who asks: förvaltningen where it is known. */
export const sender = ({ head }: SanctionMatter): string =>
  sentenceCase(head.department ?? head.municipality ?? 'Kommunen')

export const contactRole = ({ review, head }: SanctionMatter): string =>
  sentenceCase(review.responsible ?? head.authorRole ?? 'handläggaren')

/** Before the step is decided its day may not be known: the letter then says so in words. */
export const byTheDay = (day: string | null): string =>
  day === null ? 'inom den tid som anges när begäran beslutas' : `senast den ${dateText(day)}`

export const facts: Section<SanctionMatter> = (matter) => {
  const { provider, unit, agreement, review, step } = matter
  return [
    {
      kind: 'table',
      caption: 'Vad begäran gäller',
      columns: [
        { title: 'Uppgift', align: 'left', width: 1.5 },
        { title: 'Innehåll', align: 'left', width: 4.5 },
      ],
      rows: [
        row('Till', [provider, unit].filter((part) => part !== null).join(', ')),
        row('Insats', sentenceCase(review.serviceTypeName)),
        row('Avtal', agreement === null ? 'uppgift saknas' : agreementWords(agreement)),
        row('Granskning', `${review.number}, genomförd ${formatDate(review.completedOn)}`),
        ...(step.decidedOn === null
          ? []
          : [row('Beslutad', [step.decidedOn, step.decidedBy].filter(Boolean).join(', '))]),
        row('Rättat senast', step.deadlineOn ?? 'uppgift saknas'),
        row('Kontakt', contactRole(matter)),
      ],
    },
  ]
}

export function agreementWords({
  number,
  form,
  registryNumber,
  startDate,
  endDate,
}: NonNullable<SanctionMatter['agreement']>): string {
  const period = startDate === null ? null : endDate === null ? `från ${startDate}` : `${startDate}–${endDate}`
  return [number, form, period, registryNumber === null ? null : `dnr ${registryNumber}`]
    .filter((part) => part !== null)
    .join(', ')
}

export const request: Section<SanctionMatter> = (matter) => {
  const { provider, count, step, serious } = matter
  const grave = serious.value
    ? say`Av dem bedöms ${serious} vara ${serious.value === 1 ? 'allvarlig' : 'allvarliga'}.`
    : []
  const alone = count.value === 1 && serious.value === 1 ? say`Den bedöms vara allvarlig.` : grave
  return [
    heading(1, 'Begäran'),
    paragraph(
      together(
        say`${sender(matter)} begär att ${provider} rättar till ${counted(count, 'brist', 'brister')} ${byTheDay(step.deadlineOn)}.`,
        alone,
      ),
      'lead',
    ),
    ...(step.decidedOn === null
      ? [notice(say`${strong('Begäran är ett utkast.')} Den gäller först när den är beslutad.`)]
      : []),
  ]
}

/** The agreement and the clauses, and the law of the day of the granskning. */
export const agreement: Section<SanctionMatter> = (matter) => {
  const { agreement: own, review, findings, law } = matter
  const clauses = [...new Set(findings.flatMap(({ requirement }) => requirement ?? []))]
  const rests =
    own === null
      ? say`Uppgift om avtalets nummer saknas i registret.`
      : say`Begäran görs med stöd av avtal ${agreementWords(own)}, om ${review.serviceTypeName}.`
  return [
    heading(1, 'Avtal och bestämmelser'),
    paragraph(
      together(
        rests,
        clauses.length === 0
          ? say`Vilken bestämmelse i avtalet bristerna avser är inte angiven i underlaget; lagrummet står vid varje brist.`
          : say`De krav i avtalet som inte är uppfyllda står vid varje brist.`,
      ),
    ),
    ...(law.control === null && law.quality === null
      ? []
      : [
          paragraph(
            together(
              law.control === null
                ? []
                : say`Kommunen ska enligt ${law.control} kontrollera och följa upp verksamhet som lämnats över till en privat utförare.`,
              law.quality === null ? [] : say`Verksamheten ska vara av god kvalitet enligt ${law.quality}.`,
            ),
          ),
        ]),
  ]
}
