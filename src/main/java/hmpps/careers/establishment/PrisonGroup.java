package hmpps.careers.establishment;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A group of prisons under one prison group director, for example "East Midlands". */
@Entity
@Table(name = "prison_group")
public class PrisonGroup {
    @Id private String code;
    private String name;
    private String area;

    protected PrisonGroup() { }

    public PrisonGroup(String code, String name, String area) {
        this.code = requireNonNull(code);
        describe(name, area);
    }

    void describe(String name, String area) {
        this.name = requireNonNull(name);
        this.area = requireNonNull(area);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The HMPPS area the group reports to, for example "Midlands". */
    public String area() {
        return area;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrisonGroup that && code.equals(that.code());
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
