/** The wires to Microsoft Graph: signs in, reads sign-ins and the state of a user, and implements the reading ports. */
package io.github.signindoctor.graph;
