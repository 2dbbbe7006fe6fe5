import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { integrityFaults } from '../../../electron/database/integrity'
import { startChild } from '../../support/child'
import { committeesOf, freshFolder, open } from './files'

describe('kill -9 in the middle of 200 commands', () => {
  it.each([1, 37, 111, 199])(
    'after %i acknowledged: each of them is there, whole, with its row in the log',
    async (count) => {
      const file = join(freshFolder(), 'a.db')
      const child = startChild(file, '200')
      await child.until(1 + count)
      await child.kill()

      const acknowledged = child.lines.slice(1)
      expect(acknowledged).toEqual(acknowledged.map((_, index) => String(index + 1)))
      const again = open(file)
      expect(again.faults).toEqual([])
      expect(integrityFaults(again.db.raw, true)).toEqual([])
      const stored = committeesOf(again)
      expect(stored).toEqual(expect.arrayContaining(acknowledged.map((number) => `Nämnd ${number}`)))
      // One command may have been written and not yet told.
      expect(stored.length - acknowledged.length).toBeLessThanOrEqual(1)
      const logged = again.db.getSql<{ count: number }>('SELECT count(*) AS count FROM changeLog')
      expect(logged?.count).toBe(stored.length)
    },
  )
})
