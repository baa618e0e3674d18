/**
 * A practice tenant inside the process, spoken to over loopback HTTP as one speaks to Microsoft Graph: the same paths,
 * bodies, headers, limits and refusals. Its people are made up, and their stories react to what is done to them.
 */
package io.github.signindoctor.sandbox;
