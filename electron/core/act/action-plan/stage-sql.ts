/** The latest round of each brist `f`, as `ap`. */
export const latestRoundJoin = `
  LEFT JOIN actionPlan ap ON ap.findingId = f.id
    AND ap.round = (SELECT max(round) FROM actionPlan WHERE findingId = f.id)`

/** The same where every brist is read: the latest rounds are found once, in `latestRounds`. */
export const latestRounds = `latestRound AS MATERIALIZED (
  SELECT id, findingId, max(round) AS round, answerDueOn, remindedOn, receivedOn, judgement FROM actionPlan GROUP BY findingId)`
export const latestRoundsJoin = 'LEFT JOIN latestRound ap ON ap.findingId = f.id'

/** As `stageOf` in shared/domain/action-plan: a test holds them together. */
export const stageSql = `CASE
  WHEN f.verifiedBy IS NOT NULL THEN CASE WHEN f.effect IS NULL AND f.effectDueOn IS NOT NULL THEN 'effect' ELSE 'ended' END
  WHEN f.doneOn IS NOT NULL THEN 'toVerify'
  WHEN ap.id IS NULL OR ap.judgement = 'returned' THEN 'toAsk'
  WHEN ap.judgement = 'approved' THEN 'doing'
  WHEN ap.receivedOn IS NULL THEN 'waiting'
  ELSE 'toJudge' END`

/** As `stageDue`. */
export const stageDueSql = `CASE ${stageSql}
  WHEN 'waiting' THEN coalesce(ap.answerDueOn, f.dueOn)
  WHEN 'effect' THEN f.effectDueOn
  WHEN 'toVerify' THEN NULL
  WHEN 'ended' THEN NULL
  ELSE f.dueOn END`

/** Egen regi, and what was reviewed without any utförare: the responsible förvaltning's. */
export const inHouseSql = "coalesce(p.operatingForm = 'inHouse', 1)"
