/** Gets tokens. */
package io.github.signindoctor.graph.login;
