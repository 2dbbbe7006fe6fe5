import { projectKindNames, projectStatusNames } from '../../../../../shared/text/collect-names'
import { heading, paragraph, paragraphIf, row, type Section } from '../../../content/blocks'
import { counted, type Figure } from '../../../content/figure'
import type { Block, Inline } from '../../../content/model'
import { listed, say, together } from '../../../content/say'
import { inSentence, orMissing, sentenceCase } from '../../../content/swedish'
import type { ProjectRow } from '../../../../../shared/contracts/project'
import { type Highlight, sectionHeading } from '../../report-base'
import { countOfRows, table } from '../figures'
import type { LaterReport } from '../view-model'

const key = 'utvecklingsprojekt'
const title = 'Utvecklingsprojekt'

const ownProjects = (model: LaterReport): ProjectRow[] => model.projects.filter(({ kind }) => kind === 'project')

/** The development projects that were under way in the year; cooperations with others stand under Samverkan. */
export const projects: Section<LaterReport> = (model) => {
  const { year } = model
  const rows = ownProjects(model)
  if (rows.length === 0) {
    return [sectionHeading(key, title), paragraph(say`Inga utvecklingsprojekt är registrerade för ${String(year)}.`)]
  }
  const all = countOfRows(rows, `Utvecklingsprojekt som pågick någon del av ${year}`, 'project')
  return [
    sectionHeading(key, title, { needsComment: true }),
    paragraph(
      together(
        say`${counted(all, projectKindNames.project, projectKindNames.project)} pågick under någon del av ${String(year)}.`,
        statuses(rows, year),
        say`Samverkan med andra står i ett eget avsnitt.`,
      ),
    ),
    table(
      `Utvecklingsprojekt ${year}`,
      [
        ['Projekt', 2.6],
        ['Med vem', 2.5],
        ['Ansvarig', 1.9],
        ['Från', 1.5],
        ['Till och med', 1.5],
        ['Läge', 1.2],
      ],
      rows.map((one) =>
        row(
          one.title,
          one.withWhom ?? '–',
          sentenceCase(orMissing(one.responsible)),
          day(one.startsOn),
          day(one.endsOn),
          sentenceCase(projectStatusNames[one.status]),
        ),
      ),
    ),
    ...rows.flatMap(oneProject),
  ]
}

const day = (date: string | null): string => (date ?? '–').replaceAll('-', '\u2011')

function statuses(rows: readonly ProjectRow[], year: number): Inline[] {
  const of = (status: ProjectRow['status'], words: (figure: Figure) => Inline[]): Inline[][] => {
    const own = rows.filter((one) => one.status === status)
    const figure = countOfRows(own, `Utvecklingsprojekt som är ${projectStatusNames[status]} ${year}`, 'project')
    return own.length === 0 ? [] : [words(figure)]
  }
  const phrases = [
    ...of('ongoing', (figure) => say`${figure} pågår`),
    ...of('done', (figure) => say`${figure} är ${figure.value === 1 ? 'avslutat' : 'avslutade'}`),
    ...of('planned', (figure) => say`${figure} ${figure.value === 1 ? 'är planerat' : 'är planerade'}`),
    ...of('stopped', (figure) => say`${figure} har avbrutits`),
  ]
  return phrases.length < 2 ? [] : say`Läget när uppgifterna hämtades: ${listed(phrases)}.`
}

function oneProject({ title: name, what, result, serviceAreaName }: ProjectRow): Block[] {
  const about = together(
    what === null ? [] : say`${what}`,
    serviceAreaName === null ? [] : say`Projektet gäller ${inSentence(serviceAreaName)}.`,
    result === null ? say`Något resultat är inte registrerat än.` : say`Resultat: ${result}`,
  )
  return [heading(2, name), ...paragraphIf(about)]
}

/** What was finished with a result. */
export function projectHighlights(model: LaterReport): Highlight[] {
  const done = ownProjects(model).filter(
    ({ status, result, endsOn }) =>
      status === 'done' && result !== null && (endsOn ?? '').startsWith(String(model.year)),
  )
  return done.slice(0, 1).map(({ title: name, result }) => ({
    kind: 'done',
    weight: 55,
    words: say`Projektet ”${name}” avslutades. ${result ?? ''}`,
  }))
}
