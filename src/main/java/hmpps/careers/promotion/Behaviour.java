package hmpps.careers.promotion;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One of the nine Civil Service behaviours at one level, and how many words a statement about it may have. */
@Entity
@Table(name = "behaviour")
@IdClass(Behaviour.Key.class)
public class Behaviour {
    @Id private String code;
    @Id private int level;
    private String name;
    private String grades;
    @Column(name = "looks_like") private String looksLike;
    @Column(name = "word_limit") private int wordLimit;

    protected Behaviour() { }

    /** A behaviour at a level, as the reference file has it. */
    public Behaviour(String code, int level, String name, String grades, String looksLike, int wordLimit) {
        this.code = code;
        this.level = level;
        this.name = name;
        this.grades = grades;
        this.looksLike = looksLike;
        this.wordLimit = wordLimit;
    }

    public String getCode() { return code; }
    public int getLevel() { return level; }
    public String getName() { return name; }
    public String getGrades() { return grades; }
    public String getLooksLike() { return looksLike; }
    public int getWordLimit() { return wordLimit; }

    /** Code and level. */
    public static class Key implements Serializable {
        private String code;
        private int level;

        protected Key() { }

        public Key(String code, int level) {
            this.code = code;
            this.level = level;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.level == level && key.code.equals(code);
        }

        @Override
        public int hashCode() {
            return 31 * code.hashCode() + level;
        }
    }
}
