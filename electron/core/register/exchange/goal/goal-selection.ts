const tertials = [1, 2, 3]

/** Mål och uppdrag with their tertials, as the sheet's fields are called. */
export const goalSelection = `SELECT g.*, ${tertials
  .map(
    (tertial) => `t${tertial}.status AS tertial${tertial}Status, t${tertial}.comment AS tertial${tertial}Comment,
      t${tertial}.measure AS tertial${tertial}Measure`,
  )
  .join(', ')}
  FROM goal g ${tertials.map((tertial) => `LEFT JOIN goalFollowUp t${tertial} ON t${tertial}.goalId = g.id AND t${tertial}.tertial = ${tertial}`).join(' ')}
  ORDER BY g.year, svSort(g.title)`
