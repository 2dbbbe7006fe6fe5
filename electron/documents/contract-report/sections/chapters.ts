import { heading, paragraph, type Section } from '../../content/blocks'
import type { Block } from '../../content/model'
import { say } from '../../content/say'
import { sentenceCase } from '../../content/swedish'
import { sumOutcomes } from '../build'
import type { ContractReport, FormChapter } from '../view-model'
import { formName, formTitle, measureOf } from '../words'
import { groupBlocks } from './group'
import { shareChart } from './share-chart'

/** More bars than this do not fit a page; those with most reviews are shown. */
const BARS = 14
const CHART_FROM_GROUPS = 3

/** All insatser of the form in one picture, before each has its own section. */
function chapterChart({ form, groups }: FormChapter, { totals, year }: ContractReport): Block[] {
  const size = (group: FormChapter['groups'][number]) => group.assessed.value ?? 0
  const assessed = groups.filter((group) => size(group) > 0)
  if (assessed.length < CHART_FROM_GROUPS) return []
  const largest = new Set([...assessed].sort((a, b) => size(b) - size(a)).slice(0, BARS))
  const shown = assessed.filter((group) => largest.has(group))
  const limit = shown.length < assessed.length ? `, de ${BARS} insatser som har flest uppföljningar` : ''
  return [
    shareChart(
      shown.map((group) => ({
        name: sentenceCase(group.serviceType),
        base: size(group),
        outcomes: group.outcomes,
      })),
      sumOutcomes(shown, totals.assessed, year),
      {
        caption: `Utfall per insats ${year}, ${formName(form)}, andel av uppföljningar med utfall (antal i staplarna)${limit}`,
        each: 'insats',
        measure: measureOf(form),
      },
    ),
  ]
}

function introduction({ form, groups }: FormChapter) {
  if (form === null) return say`För uppföljningarna i avsnittet är avtalsformen inte angiven.`
  const how =
    form === 'inHouse' ? 'i egen regi, som följs upp mot sin uppdragsbeskrivning' : `med formen ${formName(form)}`
  return say`Avsnittet gäller ${groups.length === 1 ? 'en insats' : `${groups.length} insatser`} ${how}.`
}

/** One chapter per form of agreement, one section per insats. */
export const chapters: Section<ContractReport> = (report) =>
  report.chapters.flatMap((chapter) => [
    heading(1, formTitle(chapter.form)),
    paragraph(introduction(chapter)),
    ...chapterChart(chapter, report),
    ...chapter.groups.flatMap((group) => groupBlocks(group, report)),
  ])
