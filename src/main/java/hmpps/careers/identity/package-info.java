/** Who is calling, what they may do and where, and how they sign in. */
package hmpps.careers.identity;
