/** The query options of Graph, as far as its reports understand them. */
package io.github.signindoctor.sandbox.odata;
