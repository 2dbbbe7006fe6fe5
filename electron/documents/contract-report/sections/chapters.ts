import { Outcome } from '../../../../shared/contracts/values'
import type { Block } from '../../content/model'
import { heading, paragraph, type Section } from '../../content/blocks'
import { say } from '../../content/say'
import { sentenceCase } from '../../content/swedish'
import { wholePercent } from '../../../../shared/domain/percent'
import { formatPercent } from '../../../../shared/text/format'
import { type ContractReport, type FormChapter } from '../view-model'
import { formName, formTitle, measureOf, outcomeName } from '../words'
import { groupBlocks } from './group'

/** More bars than this do not fit a page; those with most reviews are shown. */
const BARS = 14
const CHART_FROM_GROUPS = 3

/** All insatser of the form in one picture, before each has its own section. */
function chapterChart({ form, groups }: FormChapter, year: number): Block[] {
  const assessed = groups.filter((group) => (group.assessed.value ?? 0) > 0)
  if (assessed.length < CHART_FROM_GROUPS) return []
  const largest = new Set(
    [...assessed].sort((a, b) => (b.assessed.value ?? 0) - (a.assessed.value ?? 0)).slice(0, BARS),
  )
  const shown = assessed.filter((group) => largest.has(group))
  const measure = measureOf(form)
  const levels = Outcome.options.filter((level) =>
    shown.some((group) => group.outcomes.some((entry) => entry.level === level)),
  )
  const value = (group: FormChapter['groups'][number], level: (typeof levels)[number]) =>
    group.outcomes.find((entry) => entry.level === level)?.figure.value ?? 0
  const described = shown.map((group) => {
    const base = group.assessed.value ?? 0
    const parts = group.outcomes.map(
      ({ level, figure }) =>
        `${outcomeName(level, measure)} ${figure.value} (${formatPercent(wholePercent(figure.value ?? 0, base) ?? 0)})`,
    )
    return `${sentenceCase(group.serviceType)}, ${base} uppföljningar: ${parts.join(', ')}`
  })
  const limit = shown.length < assessed.length ? `, de ${BARS} insatser som har flest uppföljningar` : ''
  return [
    {
      kind: 'chart',
      form: 'shares',
      caption: `Utfall per insats ${year}, andel av uppföljningar med utfall (antal i staplarna)${limit}`,
      altText: `Liggande staplar, en per insats, delade efter utfall. ${described.join('. ')}.`,
      categories: shown.map((group) => `${sentenceCase(group.serviceType)} (${group.assessed.value})`),
      series: levels.map((level) => ({
        name: sentenceCase(outcomeName(level, measure)),
        values: shown.map((group) => value(group, level)),
        labels: null,
      })),
    },
  ]
}

const introduction = ({ form, groups }: FormChapter) =>
  say`${form === null ? 'Uppföljningarna i avsnittet saknar koppling till ett avtal i registret.' : `Avsnittet gäller ${groups.length === 1 ? 'en insats' : `${groups.length} insatser`}${form === 'inHouse' ? ' i egen regi, som följs upp mot sin uppdragsbeskrivning' : ` med formen ${formName(form)}`}.`}`

/** One chapter per form of agreement, one section per insats. */
export const chapters: Section<ContractReport> = (report) =>
  report.chapters.flatMap((chapter) => [
    heading(1, formTitle(chapter.form)),
    paragraph(introduction(chapter)),
    ...chapterChart(chapter, report.year),
    ...chapter.groups.flatMap((group) => groupBlocks(group, report.year)),
  ])
