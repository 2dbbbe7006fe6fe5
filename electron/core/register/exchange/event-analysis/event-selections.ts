const joins = `LEFT JOIN lexSarah s ON s.id = a.lexSarahId LEFT JOIN lexMaria m ON m.id = a.lexMariaId
  LEFT JOIN deviation d ON d.id = a.deviationId`
const order = 's.number IS NULL, svSort(s.number), m.number IS NULL, svSort(m.number), svSort(d.number)'

export const eventAnalysisSelection = `SELECT a.* FROM eventAnalysis a ${joins} ORDER BY ${order}`

/** Causes with the event that they belong to; what answers why to another stands after it. */
export const eventCauseSelection = `SELECT c.*, a.lexSarahId, a.lexMariaId, a.deviationId, p.position AS parentPosition
  FROM eventCause c JOIN eventAnalysis a ON a.id = c.analysisId ${joins} LEFT JOIN eventCause p ON p.id = c.parentId
  ORDER BY ${order}, c.position`
