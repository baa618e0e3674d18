/** Reads every JSON form in which sign-ins reach us, whole or broken, and gives each row Graph's names. */
package io.github.signindoctor.ingest.json;
