import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from '../electron/hosts/build.mjs'
import { findBrowser } from './support/browser.mjs'

/*
 * The whole test command: type check, lint, formatting, build, unit and integration tests, browser tests. Everything runs
 * even when something has failed; the last line counts what the runners themselves reported.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const reports = join(root, 'test-results')
const count = { passed: 0, failed: 0, skipped: 0 }

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

check('Typer', 'typescript/bin/tsc', ['-b'])
check('Lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings'])
check('Formatering', '@biomejs/biome/bin/biome', ['format'])

heading('Bygge')
const built = await build().then(
  () => true,
  (cause) => {
    console.error(cause)
    return false
  },
)
tally('Bygge', built)

heading('Enhetstester och integrationstester')
const unit = join(reports, 'unit.json')
run(process.execPath, [
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unit}`,
])
add('Enhetstester', unit, ({ numPassedTests, numFailedTests, numPendingTests, testResults }) => ({
  passed: numPassedTests,
  // A file that can't even be read has no tests to report, but it has failed.
  failed:
    numFailedTests +
    testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length,
  skipped: numPendingTests,
}))

heading('Webbläsartester')
const browser = findBrowser({ install: true })
if (!built || browser === undefined) {
  if (browser === undefined)
    console.error('Ingen webbläsare hittades. Installera Chromium (apt-get install chromium) eller ange CHROMIUM_PATH.')
  tally('Webbläsartester', false)
} else {
  const e2e = join(reports, 'e2e.json')
  run(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: e2e,
    CHROMIUM_PATH: browser,
  })
  add('Webbläsartester', e2e, ({ stats, errors, suites }) => {
    for (const reason of skipReasons(suites)) console.log(`Hoppades över: ${reason}`)
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      skipped: stats.skipped,
    }
  })
}

if (count.skipped > 0) console.log(`${count.skipped} skipped (each says why above)`)
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1

function heading(text) {
  console.log(`\n== ${text}`)
}

function run(program, args, env = {}) {
  return spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

/** A step that is one check: it passed or it failed. */
function check(name, tool, args) {
  heading(name)
  tally(name, run(process.execPath, [join(root, 'node_modules', tool), ...args]))
}

function tally(name, passed) {
  count[passed ? 'passed' : 'failed'] += 1
  console.log(`${name}: ${passed ? 'ja' : 'NEJ'}`)
}

/** Every reason that a browser test gave for not running here, once. */
function skipReasons(suites = []) {
  const tests = (suite) => [
    ...(suite.specs ?? []).flatMap((spec) => spec.tests),
    ...(suite.suites ?? []).flatMap(tests),
  ]
  const annotations = suites.flatMap(tests).flatMap((test) => test.annotations)
  return new Set(annotations.filter(({ type }) => type === 'skip').map(({ description }) => description))
}

function add(name, file, read) {
  try {
    const { passed, failed, skipped } = read(JSON.parse(readFileSync(file, 'utf8')))
    count.passed += passed
    count.failed += failed
    count.skipped += skipped
  } catch {
    console.error(`${name}: rapporten saknas`)
    count.failed += 1
  }
}
