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

/**
 * Who decides which step as domain.md's ladder has it: planeraren a komplettering, the nämnd a hävning. That a vite is the
 * nämnd's too, and the days and months, are a first guess that people change.
 */
export const defaultAct: Settings['act'] = {
  secondApproval: 'serious',
  deciders: {
    completion: 'planner',
    rectification: 'manager',
    warning: 'manager',
    warningWithPlan: 'manager',
    penalty: 'committee',
    termination: 'committee',
  },
  answerDays: 21,
  effectMonths: 6,
  verifyDays: 30,
}

/** The built-in look and Linköping's order of headings, until the municipality has said otherwise. */
export const defaultDocuments: Settings['documents'] = {
  letterForm: 'linkoping',
  ownHeadings: [],
  accent: null,
  logo: null,
  committeeNames: [],
  signatories: [],
  footText: null,
}

/** What a new municipality starts with. Days per kind are a first guess that the planner changes. */
export const defaultSettings = (municipality: string): Settings => ({
  version: 5,
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
  act: defaultAct,
  documents: defaultDocuments,
})
