import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWindowState, writeWindowState } from '../../../../electron/hosts/desktop/window-state'
import { freshFolder } from '../../database/files'

const screen = { x: 0, y: 0, width: 1920, height: 1040 }
const firstTime = { width: 1366, height: 768, maximized: false }
const stateFile = () => join(freshFolder(), 'mapp', 'plats.json')

describe('where the window stood last', () => {
  it('is where it opens again', () => {
    const file = stateFile()
    const state = { x: 200, y: 100, width: 1500, height: 900, maximized: false }
    writeWindowState(file, state)
    expect(readWindowState(file, [screen])).toEqual(state)
  })

  it.each([
    ['above the screen, so that the title can’t be reached', { x: 100, y: -60 }],
    ['on a screen to the right that is gone', { x: 2400, y: 100 }],
    ['on a screen to the left that is gone', { x: -1800, y: 100 }],
    ['below the screen', { x: 100, y: 1020 }],
  ])('is forgotten when it was %s; that it filled the screen is kept', (_where, place) => {
    const file = stateFile()
    writeWindowState(file, { ...place, width: 1500, height: 900, maximized: true })
    expect(readWindowState(file, [screen])).toEqual({ ...firstTime, maximized: true })
  })

  it('may be on any of the screens, also one to the left', () => {
    const file = stateFile()
    const state = { x: -1800, y: 100, width: 1500, height: 900, maximized: false }
    writeWindowState(file, state)
    expect(readWindowState(file, [screen, { ...screen, x: -1920 }])).toEqual(state)
  })

  it.each(['', 'text', '[]', '{"width":"bred"}', '{"width":10,"height":10,"maximized":false}'])(
    'is the first-time size when the file says %j',
    (content) => {
      const file = join(freshFolder(), 'plats.json')
      writeFileSync(file, content)
      expect(readWindowState(file, [screen])).toEqual(firstTime)
    },
  )

  it('not being able to remember it stops nothing', () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'mapp'), 'en fil')
    writeWindowState(join(folder, 'mapp', 'plats.json'), firstTime)
    expect(readFileSync(join(folder, 'mapp'), 'utf8')).toBe('en fil')
    expect(readWindowState(join(folder, 'mapp', 'plats.json'), [screen])).toEqual(firstTime)
  })
})
