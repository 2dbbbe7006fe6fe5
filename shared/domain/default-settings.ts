import type { Settings } from '../contracts/settings'
import { defaultWeights } from './priority/default-weights'
import { defaultScales } from './risk'

/** Five answers is common practice and no law (law.md "Small numbers"); the rest is a first guess that people change. */
export const defaultCollect: Settings['collect'] = {
  smallGroupLimit: 5,
  feedbackAnswerDays: 14,
  hoursDeviationPercent: 5,
  economicControlMonths: 12,
  evidenceMaxMegabytes: 20,
}

/** What a new municipality starts with. Days per kind are a first guess that the planner changes. */
export const defaultSettings = (municipality: string): Settings => ({
  version: 3,
  municipality,
  actor: null,
  scale: defaultScales[4],
  weights: defaultWeights,
  planning: {
    daysAvailable: 120,
    daysPerKind: {
      quality: 5,
      targeted: 3,
      prompted: 3,
      followUp: 2,
      agreement: 2.5,
      screening: 0.5,
      healthCare: 1.5,
    },
    defaultIntervalMonths: 36,
  },
  collect: defaultCollect,
})
