import { followUpQuestionNames } from '../../../../shared/text/individual-names'

const questionWords = Object.entries(followUpQuestionNames)
  .map(([question, name]) => `WHEN '${question}' THEN '${name}'`)
  .join(' ')

/** Rows of the sheet Individuppföljning, ordered by what they say: the order of their ids differs between databases. */
export const followUpSelection = `
  SELECT f.*, CASE WHEN f.hardQuestions IS NULL THEN NULL WHEN json_array_length(f.hardQuestions) = 0 THEN 'inga'
    ELSE (SELECT group_concat(CASE value ${questionWords} END, ', ') FROM json_each(f.hardQuestions)) END AS hardWords
  FROM individualFollowUp f
  JOIN provider p ON p.id = f.providerId
  JOIN serviceType t ON t.id = f.serviceTypeId
  LEFT JOIN unit u ON u.id = f.unitId
  LEFT JOIN followUpRound r ON r.id = f.roundId
  ORDER BY f.answeredOn, svSort(p.name), svSort(t.name), svSort(u.name), svSort(f.district), f.gender, f.judgement,
    f.supportAsDecided, f.couldInfluence, f.satisfied, f.change, f.supportMeaning, f.asAgreed, f.activities,
    f.planAndInformation, f.minutes, f.hardQuestions, svSort(r.title)`

/** Rows of the sheet Uppföljningsomgångar. */
export const roundSelection = `
  SELECT r.*, (SELECT group_concat(value, '; ') FROM json_each(r.districts)) AS districtWords,
    (SELECT group_concat(t.name, '; ' ORDER BY j.key) FROM json_each(r.serviceTypeIds) j JOIN serviceType t ON t.id = j.value)
      AS serviceTypeWords
  FROM followUpRound r ORDER BY r.fromDay, svSort(r.title)`
