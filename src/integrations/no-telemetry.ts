// Nothing of a build is told to anybody. Astro looks at this only after it has read its configuration.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
