import type { ControlActivity, ControlRisk } from '../../../shared/contracts/control'
import { bandOf, bandSpan, riskValue } from '../../../shared/domain/risk'
import type { Figure } from '../content/figure'
import type { ControlInput, ControlPlanModel, ControlRiskPicture, ProcessGroup } from './view-model'

export const countFigure = (
  description: string,
  rows: readonly { id: string }[],
  recordType: 'controlActivity' | 'controlResult' | 'risk',
  value: number = rows.length,
): Figure => ({ value, base: null, source: { description, recordType, ids: rows.map(({ id }) => id) } })

/** The plan's kontrollmoment by process, in the order they come. */
export function byProcess(activities: readonly ControlActivity[]): ProcessGroup[] {
  const groups: ProcessGroup[] = []
  for (const activity of activities) {
    const { process } = activity.risk
    const group = groups.find((one) => one.process === process)
    if (group === undefined) groups.push({ process, activities: [activity] })
    else group.activities.push(activity)
  }
  return groups
}

export function buildControlPlan(input: ControlInput): ControlPlanModel {
  const { activities, uncontrolled } = input.view
  const risks = [...new Map(activities.map(({ risk }) => [risk.id, risk])).values()]
  const groups = byProcess(activities)
  const named = groups.filter(({ process }) => process !== null)
  return {
    ...input,
    total: countFigure('Kontrollmoment i planen', activities, 'controlActivity'),
    risks: countFigure('Risker som planen kontrollerar', risks, 'risk'),
    processes:
      named.length === 0
        ? null
        : countFigure(
            'Processer i planen',
            named.flatMap((group) => group.activities),
            'controlActivity',
            named.length,
          ),
    pictures: input.view.matrices.map(({ scale }) => pictureOf(scale, risks, input.view.matrices)),
    groups,
    uncontrolled,
    portfolios: [...new Set(risks.map(({ analysisTitle }) => analysisTitle))],
  }
}

function pictureOf(
  scale: ControlRiskPicture['scale'],
  all: readonly ControlRisk[],
  matrices: ControlInput['view']['matrices'],
): ControlRiskPicture {
  const own = new Set(matrices.find((matrix) => matrix.scale === scale)?.cells.flatMap(({ riskIds }) => riskIds) ?? [])
  const risks = all.filter(({ id }) => own.has(id))
  const steps = Array.from({ length: scale.size }, (_, index) => index + 1)
  return {
    scale,
    total: countFigure('Risker på skalan', risks, 'risk'),
    bands: scale.bands.map(({ level, word }) => ({
      level,
      word,
      span: bandSpan(scale, level),
      figure: countFigure(
        `Risker i nivån ${word}`,
        risks.filter((risk) => risk.level === level),
        'risk',
      ),
    })),
    matrix: steps.toReversed().map((likelihood) => ({
      likelihood,
      cells: steps.map((consequence) => {
        const value = riskValue(likelihood, consequence)
        const { word, level } = bandOf(scale, value)
        const here = risks.filter((risk) => risk.likelihood === likelihood && risk.consequence === consequence)
        const what = `Risker med sannolikhet ${likelihood} och konsekvens ${consequence}`
        return { value, word, level, figure: countFigure(what, here, 'risk'), numbers: here.map(({ event }) => event) }
      }),
    })),
  }
}
