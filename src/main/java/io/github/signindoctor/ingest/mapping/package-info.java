/** From a canonical row, whatever shape it had, to the sign-in that the other rooms know. */
package io.github.signindoctor.ingest.mapping;
