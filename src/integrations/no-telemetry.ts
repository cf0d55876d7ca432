// Nothing of a build is told to anybody. Astro keeps a note for telemetry in the home of whoever builds before it reads its
// configuration, and fails where they have none: this is read before Astro, and by its configuration for who runs it alone.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
