import { expect, it } from 'vitest'
import { sparkPath } from '../../../renderer/ui/charts/spark-path'
import { restOf } from '../../../renderer/ui/rest-of'

it('what is left of the capacity is never below nought', () => {
  expect(restOf([{ value: 41 }, { value: 70.5 }, { value: 6 }], 120)).toBe(2.5)
  expect(restOf([{ value: 123.5 }], 120)).toBe(0)
})

it('an unknown value lifts the pen instead of falling to nought', () => {
  const { path } = sparkPath([1, null, 2, 3], 100, 30)
  expect(path.match(/M/g)).toHaveLength(2)
  expect(path.match(/L/g)).toHaveLength(1)
})

it('the last known value is marked', () => {
  expect(sparkPath([1, 2, null], 100, 30).last).toMatchObject({ x: 50 })
  expect(sparkPath([null], 100, 30).last).toBeNull()
})
