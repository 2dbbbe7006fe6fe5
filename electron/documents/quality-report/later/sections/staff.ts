import { InterviewGroup } from '../../../../../shared/contracts/collect-values'
import { interviewGroupNames } from '../../../../../shared/text/collect-names'
import { heading, paragraph, paragraphIf, row, type Section } from '../../../content/blocks'
import { capitalised } from '../../../content/change-words'
import { counted, type Figure } from '../../../content/figure'
import type { Block, Inline } from '../../../content/model'
import { listed, say, together } from '../../../content/say'
import { inSentence, sentenceCase } from '../../../content/swedish'
import { sectionHeading, wordsOf } from '../../report-base'
import { countOfRows, figure, partText, table } from '../figures'
import type { InterviewLine, LaterReport } from '../view-model'

const key = 'personalens-medverkan'
const title = 'Personalens medverkan'

/** Where those who do the work took part, as far as the register holds it. */
export const staff: Section<LaterReport> = (model) => {
  const { year } = model
  const intro = paragraph(
    say`Personalen ska medverka i kvalitetsarbetet. Den som arbetar i verksamheten är också skyldig att rapportera missförhållanden och påtagliga risker för det. Här redovisas det som finns i registret; arbetsplatsträffar och annan vardaglig medverkan räknas inte.`,
  )
  const told = [...interviews(model), ...analyses(model), ...reports(model)]
  if (told.length === 0) {
    return [
      sectionHeading(key, title),
      intro,
      paragraph(
        say`För ${String(year)} finns inga intervjuer, riskanalyser eller rapporter där personal har deltagit registrerade. Uppgift saknas därför.`,
      ),
    ]
  }
  return [sectionHeading(key, title, { needsComment: true }), intro, ...told]
}

const personsIn = (rows: readonly InterviewLine[], what: string): Figure => {
  const known = rows.filter(({ persons }) => persons !== null)
  return figure(
    known.length === 0 ? null : known.reduce((sum, { persons }) => sum + (persons ?? 0), 0),
    what,
    'interview',
    known.map(({ id }) => id),
  )
}

function interviews({ staff: { interviews: rows, interviewsBefore }, year }: LaterReport): Block[] {
  if (rows.length === 0) return []
  const groups = InterviewGroup.options
    .map((group) => ({ group, rows: rows.filter((one) => one.group === group) }))
    .filter((line) => line.rows.length > 0)
  const own = rows.filter(({ group }) => group === 'staff')
  const reviews = new Set(own.map(({ reviewId }) => reviewId)).size
  const persons = personsIn(own, `Personal som har intervjuats ${year}`)
  const earlier = interviewsBefore.filter(({ group }) => group === 'staff')
  return [
    heading(2, 'Intervjuer vid granskningar'),
    paragraph(
      own.length === 0
        ? say`Vid årets granskningar är inga intervjuer med personal registrerade.`
        : together(
            say`Personal har intervjuats vid ${reviews === 1 ? 'en granskning' : `${reviews} granskningar`}, sammanlagt ${counted(persons, 'person', 'personer')} vid ${counted(countOfRows(own, `Intervjuer med personal ${year}`, 'interview'), 'tillfälle', 'tillfällen')}.`,
            earlier.length === 0
              ? say`För ${String(year - 1)} är inga intervjuer med personal registrerade.`
              : say`Under ${String(year - 1)} var det ${counted(countOfRows(earlier, `Intervjuer med personal ${year - 1}`, 'interview'), 'tillfälle', 'tillfällen')}.`,
          ),
    ),
    table(
      `Intervjuer vid granskningar ${year}`,
      [
        ['Vilka', 3],
        ['Tillfällen', 1.2, 'right'],
        ['Personer', 1.2, 'right'],
      ],
      groups.map(({ group, rows: each }) =>
        row(
          sentenceCase(interviewGroupNames[group]),
          countOfRows(each, `Intervjuer ${year}, ${interviewGroupNames[group]}`, 'interview'),
          personsIn(each, `Intervjuade ${year}, ${interviewGroupNames[group]}`),
        ),
      ),
    ),
  ]
}

function analyses({ staff: { analyses: rows }, year }: LaterReport): Block[] {
  if (rows.length === 0) return []
  const all = countOfRows(rows, `Riskanalyser ${year}`, 'riskAnalysis')
  const withParticipants = rows.filter(({ participants }) => participants.length > 0)
  const roles = [...new Set(withParticipants.flatMap(({ participants }) => participants.map(inSentence)))]
  const who =
    roles.length === 0
      ? say`Vilka som har deltagit i dem är inte registrerat.`
      : say`I ${partText(countOfRows(withParticipants, `Riskanalyser ${year} med deltagare`, 'riskAnalysis'), all)} är det registrerat vilka som har deltagit: ${listed(roles.slice(0, 8).map((role) => say`${role}`))}${roles.length > 8 ? ' och andra' : ''}.`
  return [
    heading(2, 'Riskanalyser'),
    paragraph(together(say`${counted(all, 'riskanalys har', 'riskanalyser har')} gjorts för ${String(year)}.`, who)),
  ]
}

function reports(model: LaterReport): Block[] {
  const { staff: part } = model
  const { when } = wordsOf(model)
  const lexSarah = countOfRows(part.lexSarah, `Rapporter enligt lex Sarah ${when}`, 'lexSarah')
  const deviations = countOfRows(part.deviations, `Rapporterade avvikelser ${when}`, 'deviation')
  const notes = countOfRows(part.experiences, `Handläggares erfarenheter ${when}`, 'caseworkerExperience')
  const reported = [
    ...(deviations.value ? [[counted(deviations, 'avvikelse', 'avvikelser')]] : []),
    ...(lexSarah.value ? [[counted(lexSarah, 'rapport enligt lex Sarah', 'rapporter enligt lex Sarah')]] : []),
  ]
  const sentences = together(
    reported.length > 0
      ? say`${capitalised(listed(reported))} har registrerats ${when}; vem som har rapporterat står inte i registret.`
      : [],
    notes.value
      ? together(
          say`Handläggarna har lämnat ${counted(notes, 'erfarenhet', 'erfarenheter')} av utförare.`,
          directions(model),
        )
      : [],
  )
  return sentences.length === 0 ? [] : [heading(2, 'Rapporter och erfarenheter'), ...paragraphIf(sentences)]
}

/** Of fewer the split says nothing. */
const leastToSplit = 5

function directions({ staff: { experiences } }: LaterReport): Inline[] {
  const of = (direction: 'good' | 'mixed' | 'poor', words: string): Inline[][] => {
    const rows = experiences.filter((one) => one.direction === direction)
    return rows.length === 0
      ? []
      : [say`${countOfRows(rows, `Erfarenheter: ${words}`, 'caseworkerExperience')} ${words}`]
  }
  const phrases = [...of('good', 'goda'), ...of('mixed', 'blandade'), ...of('poor', 'dåliga')]
  return phrases.length === 0 || experiences.length < leastToSplit ? [] : say`Av dem är ${listed(phrases)}.`
}
