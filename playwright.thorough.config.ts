import { defineConfig } from '@playwright/test'
import usual from './playwright.config.ts'

/** What takes minutes, and runs by a command of its own. */
export default defineConfig(usual, { testMatch: '*.thorough.ts', projects: [{ name: 'thorough' }] })
